import { contentSecurity } from '../../scripts/webpack/contentSecurity.js';
import { officeSource } from '../../scripts/webpack/officeSource.js';

describe('where office.js comes from', () => {
  test.each([
    [undefined, 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'https://appsforoffice.microsoft.com'],
    [
      '21Vianet',
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
      'https://appsforoffice.cdn.partner.office365.cn',
    ],
    ['own', 'office-js/office.js', ''],
  ])('%s', (setting, address, host) => {
    expect(officeSource(setting)).toEqual({ address, host });
  });

  test('an unknown setting is refused with the known ones', () => {
    expect(() => officeSource('cdn')).toThrow('global, 21vianet, own');
  });
});

describe('the content security policy', () => {
  test('lets scripts come from the named host only', () => {
    expect(contentSecurity({ scripts: ['https://a.cn'] })).toContain("script-src 'self' https://a.cn; ");
    expect(contentSecurity()).toContain("script-src 'self'; ");
    expect(contentSecurity()).not.toContain('unsafe-eval');
  });

  test('connects nowhere but while developing', () => {
    expect(contentSecurity()).toContain("connect-src 'none'");
    expect(contentSecurity({ development: true })).toContain("connect-src 'self' ws: wss:");
  });
});
