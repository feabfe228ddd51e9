import { cssColour } from '../../../src/hosts/workbench/colours';

const THEME = ['000000', 'FFFFFF', '1F497D', 'EEECE1', '4F81BD', 'C0504D'];

describe('cssColour', () => {
  it.each([
    ['a plain colour', { rgb: 'ff0000' }, '#FF0000'],
    ['a plain colour with its opacity', { rgb: 'FF00B050' }, '#00B050'],
    ['the theme’s background, counted first by cells', { theme: 0 }, '#FFFFFF'],
    ['the theme’s text', { theme: 1 }, '#000000'],
    ['the third pair the other way round as well', { theme: 2 }, '#EEECE1'],
    ['an accent', { theme: 4 }, '#4F81BD'],
    ['an accent made lighter', { theme: 4, tint: 0.5 }, '#A7C0DE'],
    ['an accent made darker', { theme: 5, tint: -0.5 }, '#602827'],
    ['the old palette', { indexed: 10 }, '#FF0000'],
  ])('reads %s', (_, colour, expected) => {
    expect(cssColour(colour, THEME)).toBe(expected);
  });

  it('leaves the system’s own colours and nonsense to the page', () => {
    expect(cssColour({ indexed: 64 }, THEME)).toBeUndefined();
    expect(cssColour({ rgb: 'url(x)' }, THEME)).toBeUndefined();
    expect(cssColour({ theme: 40 }, THEME)).toBeUndefined();
    expect(cssColour(undefined, THEME)).toBeUndefined();
  });
});
