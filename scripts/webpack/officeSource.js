/** Where the task pane loads office.js from: a build setting, since closed networks and 21Vianet have their own. */
const known = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  // The operator puts the files there, beside the pages; they are not ours to copy.
  own: 'office-js/office.js',
};

/**
 * `officeSource('21vianet')` gives `{ address, host }`; `host` is the origin for the content security policy, empty
 * where the file comes from the add-in's own server. Throws for a name it does not know.
 */
export function officeSource(setting = 'global') {
  const address = known[setting.toLowerCase()];
  if (address === undefined) {
    throw new Error(`OFFICE_JS=${setting} is unknown. Use one of: ${Object.keys(known).join(', ')}.`);
  }
  return { address, host: address.startsWith('https://') ? new URL(address).origin : '' };
}
