import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';

const FOLDER = '.cache/certificates';
const VALID_DAYS = 30;

export interface Certificate {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}

/**
 * A certificate for https://localhost. On Windows and Mac it is made trusted for this user, and the system asks first;
 * elsewhere it is only made, and the browser has to be told to accept it.
 */
export async function certificate(system: NodeJS.Platform): Promise<Certificate> {
  if (system === 'win32' || system === 'darwin') {
    const { cert, key } = await getHttpsServerOptions();
    return { cert: cert, key: key };
  }
  const [authority, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(FOLDER, name)) as [
    string,
    string,
    string,
  ];
  if (existsSync(cert) && ageInDays(cert) >= VALID_DAYS) {
    throw new Error(
      `证书已过期，请删除 ${FOLDER} 后再试。The certificate has expired; delete ${FOLDER} and try again.`,
    );
  }
  if (!existsSync(cert)) await generateCertificates(authority, cert, key, VALID_DAYS, ['127.0.0.1', 'localhost']);
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

const ageInDays = (file: string): number => (Date.now() - statSync(file).mtimeMs) / 86_400_000;
