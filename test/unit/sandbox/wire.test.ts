import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../../src/sandbox/service.ts';
import { parseBody, renderBody } from '../../../src/sandbox/wire/json.ts';
import { parseForm, renderError, renderResult } from '../../../src/sandbox/wire/query.ts';

describe('the query protocol', () => {
  test('members become lists in the order of their numbers', () => {
    const form = 'Tags.member.10.Key=j&Tags.member.2.Key=b&Tags.member.2.Value=x+y&Tags.member.1.Key=a&StackName=s';
    expect(parseForm(form)).toEqual({
      StackName: 's',
      Tags: [{ Key: 'a' }, { Key: 'b', Value: 'x y' }, { Key: 'j' }],
    });
  });

  test('names of the form cannot reach prototypes', () => {
    parseForm('__proto__.polluted=1&constructor.prototype.polluted=1');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('answers wrap lists in member, write dates as ISO, leave out undefined, escape text', () => {
    const answer = { Stacks: [{ Name: 'a<b&"c', At: new Date(0), Off: undefined }], Empty: [] };
    expect(renderResult('DescribeStacks', 'urn:x', answer, 'id')).toBe(
      '<DescribeStacksResponse xmlns="urn:x"><DescribeStacksResult>' +
        '<Stacks><member><Name>a&lt;b&amp;&quot;c</Name><At>1970-01-01T00:00:00.000Z</At></member></Stacks><Empty></Empty>' +
        '</DescribeStacksResult><ResponseMetadata><RequestId>id</RequestId></ResponseMetadata></DescribeStacksResponse>',
    );
  });

  test('errors say whose fault they are', () => {
    expect(renderError(new AwsError('Throttling', 'Rate exceeded'), undefined, 'id')).toBe(
      '<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded</Message></Error>' +
        '<RequestId>id</RequestId></ErrorResponse>',
    );
  });
});

describe('the JSON protocol', () => {
  test('dates are seconds and undefined is left out, at any depth', () => {
    expect(JSON.parse(renderBody({ at: new Date(1500), list: [{ at: new Date(2000), off: undefined }] }))).toEqual({
      at: 1.5,
      list: [{ at: 2 }],
    });
  });

  test.each([['{'], ['[]'], ['"text"']])('%s is refused', (body) => {
    expect(() => parseBody(body)).toThrow(expect.objectContaining({ code: 'SerializationException' }));
  });
});
