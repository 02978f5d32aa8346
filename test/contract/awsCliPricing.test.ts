/** The price list with the AWS CLI: filters, pages, the list's entries as text, and what is refused. */

import { expect } from '@jest/globals';
import { awsCommand } from '../support/awsCli.ts';
import { cliTest, useSandbox } from '../support/sandbox.ts';

const sandbox = useSandbox();
const aws = awsCommand(sandbox);

interface Answer {
  readonly FormatVersion: string;
  readonly PriceList: readonly string[];
  readonly NextToken?: string;
}

const where = (field: string, value: string) => `Type=TERM_MATCH,Field=${field},Value=${value}`;

cliTest('products of a loose filter come in pages, those of a tight one alone, each as a text of JSON', async () => {
  const loose = ['--filters', where('regionCode', 'eu-west-1')];
  const all = await aws<Answer>('pricing get-products --service-code AmazonECS', ...loose);
  expect(all.FormatVersion).toBe('aws_v1');
  expect(all.PriceList.length).toBeGreaterThan(5);
  // The CLI follows the pages of the service by itself.
  const paged = await aws<Answer>('pricing get-products --service-code AmazonECS --page-size 3', ...loose);
  expect(paged.PriceList).toEqual(all.PriceList);
  const [first] = (await aws<Answer>('pricing get-products --service-code AmazonECS --max-items 3', ...loose))
    .PriceList;
  expect(first).toBe(all.PriceList[0]);

  const tight = [...loose, where('usagetype', 'EU-Fargate-ARM-vCPU-Hours:perCPU')];
  const { PriceList } = await aws<Answer>('pricing get-products --service-code AmazonECS', ...tight);
  expect(PriceList).toHaveLength(1);
  const entry = JSON.parse(PriceList[0] ?? '');
  expect(entry).toMatchObject({
    product: {
      productFamily: 'Compute',
      sku: expect.stringMatching(/^[A-Z0-9]{16}$/),
      attributes: { servicecode: 'AmazonECS', regionCode: 'eu-west-1', cpuArchitecture: 'ARM', tenancy: 'Shared' },
    },
    serviceCode: 'AmazonECS',
    publicationDate: expect.stringMatching(/^\d{4}-\d\d-01T00:00:00Z$/),
  });
  const { sku } = entry.product;
  const rate = `${sku}.JRTCKXETXF.6YS6EN2CT7`;
  expect(entry.terms.OnDemand[`${sku}.JRTCKXETXF`].priceDimensions[rate]).toEqual({
    unit: 'hours',
    beginRange: '0',
    endRange: 'Inf',
    rateCode: rate,
    description: '$0.03238 per hours',
    appliesTo: [],
    pricePerUnit: { USD: '0.0323800000' },
  });
});

cliTest('case counts, and what is no service or no page is refused', async () => {
  const of = (field: string, value: string) =>
    aws<Answer>('pricing get-products --service-code AWSELB', '--filters', where(field, value));
  expect((await of('productFamily', 'load balancer-application')).PriceList).toEqual([]);
  expect((await of('nothing', 'x')).PriceList).toEqual([]);
  await expect(aws('pricing get-products --service-code Nothing')).rejects.toThrow('InvalidParameterException');
  await expect(
    aws('pricing get-products --service-code AWSELB --no-paginate --next-token bm9uc2Vuc2U='),
  ).rejects.toThrow('InvalidNextTokenException');
});
