/** Why a package could not be read or changed. The host maps these to its own codes of the same names. */
export type OoxmlErrorCode =
  | 'not-a-workbook' // neither .xlsx nor .xls
  | 'password' // encrypted
  | 'damaged' // a zip or a part that cannot be read
  | 'too-large' // beyond what is safely read
  | 'unexpected'; // the library we read with failed in a way nobody foresaw

export class OoxmlError extends Error {
  constructor(
    readonly code: OoxmlErrorCode,
    /** For the diagnostics, never for the user's sentence. */
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
    this.name = 'OoxmlError';
  }
}
