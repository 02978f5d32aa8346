/** The Price List service of the sandbox: GetProducts over a list that tests may change. */

import type { JsonObject } from '../../template/model.ts';
import type { SandboxClock } from '../clock.ts';
import { numberOf, objectsOf, textOf } from '../members.ts';
import { pageOf } from '../pages.ts';
import { AwsError, type AwsService } from '../service.ts';
import { buildProducts, type Product } from './products.ts';

export interface Pricing {
  readonly service: AwsService;
  /** The price list; made when it is first read. */
  products(): Product[];
}

/** Most products of one answer. */
const PAGE = 100;

export function createPricing({ clock }: { readonly clock: SandboxClock }): Pricing {
  let list: Product[] | undefined;
  const products = () => {
    list ??= buildProducts(clock.now());
    return list;
  };
  const service: AwsService = {
    name: 'pricing',
    protocol: 'json',
    identifier: 'AWSPriceListService',
    operations: {
      GetProducts: {
        run({ input }) {
          const size = numberOf(input, 'MaxResults') ?? PAGE;
          if (!Number.isInteger(size) || size < 1 || size > PAGE) throw invalid(`MaxResults must be from 1 to ${PAGE}`);
          const page = pageOf(select(products(), input), textOf(input, 'NextToken'), size);
          if (page === undefined) throw new AwsError('InvalidNextTokenException', 'The pagination token is invalid.');
          return {
            FormatVersion: 'aws_v1',
            PriceList: page.items.map((product) => JSON.stringify(product)),
            NextToken: page.next,
          };
        },
      },
    },
  };
  return { service, products };
}

/** Filters are ANDed; a field that a product does not have matches no value. */
function select(products: readonly Product[], input: JsonObject): readonly Product[] {
  const code = textOf(input, 'ServiceCode');
  const format = textOf(input, 'FormatVersion') ?? 'aws_v1';
  if (format !== 'aws_v1') throw invalid(`FormatVersion ${format} is not supported`);
  const offered = products.filter(({ serviceCode }) => serviceCode === code);
  if (offered.length === 0) throw invalid(`ServiceCode ${code ?? ''} is not valid`);
  const filters = objectsOf(input, 'Filters').map(readFilter);
  return offered.filter(({ product: { productFamily, sku, attributes } }) =>
    filters.every(({ field, value }) => {
      if (field === 'productFamily') return productFamily === value;
      return (field === 'sku' ? sku : attributes[field]) === value;
    }),
  );
}

function readFilter(filter: JsonObject): { readonly field: string; readonly value: string } {
  const [type, field, value] = [textOf(filter, 'Type'), textOf(filter, 'Field'), textOf(filter, 'Value')];
  if (field === undefined || value === undefined) throw invalid('a filter needs Field and Value');
  if (type === 'TERM_MATCH' || type === 'EQUALS') return { field, value };
  throw invalid(`the sandbox has no filters of type ${type ?? ''}`);
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterException', message);
}
