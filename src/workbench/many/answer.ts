import { zipSync } from 'fflate';
import { runToEnd } from '../../core/drive';
import { inspect } from '../../core/inspect';
import { letterNames } from '../../core/summary/opinion';
import { HostError } from '../../hosts/host';
import { asHostError } from '../../hosts/xlsx/failures';
import { readWorkbook } from '../../ooxml/read';
import type { Answer, Asked } from './messages';

/** Does what the page asks; whatever goes wrong is an answer as well. */
export async function answer(asked: Asked): Promise<Answer> {
  try {
    return await done(asked);
  } catch (error) {
    const { code, detail } = error instanceof HostError ? error : new HostError('unexpected', String(error));
    return { problem: { code, detail } };
  }
}

async function done(asked: Asked): Promise<Answer> {
  switch (asked.what) {
    case 'check': {
      const { bytes, name, policy } = asked;
      const { sheets, memory } = await asHostError(() => readWorkbook(bytes));
      const chosen = policy !== undefined && memory.policy === undefined && { policy };
      return { report: runToEnd(inspect(sheets, { fileName: name, ...chosen }, memory)) };
    }
    case 'workbook': {
      const { summaryWorkbook } = await import('../../ooxml/summaryWorkbook');
      return { bytes: await summaryWorkbook(asked.tables) };
    }
    case 'letter': {
      const { opinionDocument } = await import('../../ooxml/opinionDocument');
      return { bytes: await opinionDocument(asked.opinion) };
    }
    case 'letters': {
      const { opinionDocument } = await import('../../ooxml/opinionDocument');
      const names = letterNames(asked.opinions.map(({ unit }) => unit));
      const files: Record<string, Uint8Array> = {};
      for (const [at, opinion] of asked.opinions.entries())
        files[names[at] ?? String(at)] = await opinionDocument(opinion);
      // The documents are packed already.
      return { bytes: zipSync(files, { level: 0 }) };
    }
  }
}
