import fc from 'fast-check';
import { mappingsFromText, mappingsToText, mergedMappings, withoutMapping } from '../../../src/core/forms/mappingFile';

const place = fc
  .tuple(
    fc.constantFrom('实施单位', '项目资金(万元)', 'a#1@0,0'),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: -9, max: 9 }),
    fc.nat(9),
  )
  .map(([label, nth, down, right]) => `${label}#${String(nth)}@${String(down)},${String(right)}`);
const fields = fc.dictionary(fc.constantFrom('project', 'unit', 'funds.total.budget', 'column.actual'), place);
const fingerprint = fc.nat().map((number) => number.toString(16).padStart(8, '0').slice(-8));

it('brings back what it wrote', () => {
  fc.assert(
    fc.property(fc.dictionary(fingerprint, fields), (mappings) =>
      expect({ ...mappingsFromText(mappingsToText(mappings)) }).toEqual({ ...mappings }),
    ),
  );
});

it.each([
  '',
  '{}',
  '[]',
  '{"format":"jihe.mappings/2","mappings":{}}',
  '{"format":"jihe.mappings/1"}',
  '{"format":"jihe.mappings/1","mappings":[]}',
  '{"format":"jihe.mappings/1","mappings":{},"more":1}',
  '{"format":"jihe.mappings/1","mappings":{"x":{}}}',
  '{"format":"jihe.mappings/1","mappings":{"0a1b2c3d":null}}',
  '{"format":"jihe.mappings/1","mappings":{"0a1b2c3d":{"project":7}}}',
  '{"format":"jihe.mappings/1","mappings":{"0a1b2c3d":{"project":"B4"}}}',
])('takes %j for no such file', (text) => expect(mappingsFromText(text)).toBeUndefined());

it('merges field by field', () => {
  expect(
    mergedMappings(
      { '00000001': { project: 'a#1@0,1', unit: 'b#1@0,1' } },
      { '00000001': { unit: 'c#1@0,1' }, '00000002': {} },
    ),
  ).toEqual({
    '00000001': { project: 'a#1@0,1', unit: 'c#1@0,1' },
    '00000002': {},
  });
});

describe('withoutMapping', () => {
  const two = { '0123abcd': { unit: '甲#1@0,1', project: '乙#1@0,1' }, '89abcdef': { code: '丙#1@1,0' } };

  it('takes one correction away and leaves the others', () => {
    expect(withoutMapping(two, '0123abcd', 'unit')).toEqual({ ...two, '0123abcd': { project: '乙#1@0,1' } });
    expect(withoutMapping(two, '89abcdef', 'code')).toEqual({ '0123abcd': two['0123abcd'] });
    expect(withoutMapping(two, '89abcdef', 'unit')).toEqual(two);
  });
});
