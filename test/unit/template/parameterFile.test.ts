/** Files of parameter values, in each of the shapes that AWS's tools take. */

import { describe, expect, test } from '@jest/globals';
import { parseParameterFile } from '../../../src/template/parameterFile.ts';

describe('a file of parameters', () => {
  const expected = { Tasks: '2', Zones: 'a,b', Public: 'true' };

  test.each([
    ['JSON by name', '{"Tasks": 2, "Zones": ["a", "b"], "Public": true}'],
    ['YAML by name', 'Tasks: 2\nZones: [a, b]\nPublic: true\n'],
    ['a template configuration', '{"Parameters": {"Tasks": "2", "Zones": "a,b", "Public": "true"}, "Tags": {}}'],
    [
      "the AWS CLI's list",
      '[{"ParameterKey":"Tasks","ParameterValue":"2"},{"ParameterKey":"Zones","ParameterValue":"a,b"},{"ParameterKey":"Public","ParameterValue":"true"}]',
    ],
  ])('may be %s', (_, text) => {
    expect(parseParameterFile(text, 'p.json')).toEqual(expected);
  });

  test.each([
    ['[1]', 'p.json has an entry without ParameterKey'],
    ['{"A": {"b": 1}}', 'p.json gives A no text'],
    ['"text"', 'p.json holds no parameters'],
    ['{', 'p.json is neither JSON nor YAML'],
  ])('%s is refused', (text, words) => {
    expect(() => parseParameterFile(text, 'p.json')).toThrow(words);
  });
});
