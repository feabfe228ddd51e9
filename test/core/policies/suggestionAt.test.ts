import { suggestionAt } from '../../../src/core/policies/catalogue';

describe('the policy of a place and year', () => {
  it.each([
    ['四川', 2023, 'sichuan-2023'],
    ['四川', 2024, 'sichuan-2023'],
    ['四川', 2025, 'sichuan-2025'],
    ['四川', 2027, 'sichuan-2025'],
  ])('%s %i is %s, and says why', (province, year, name) => {
    expect(suggestionAt(province, year)).toMatchObject({ policy: { name }, why: `四川，${String(year)} 年度` });
  });

  it('is none where no rules of the place or of the time are known', () => {
    expect(suggestionAt('四川', 2022)).toBeUndefined();
    expect(suggestionAt('河北', 2025)).toBeUndefined();
  });
});
