import { attainment } from '../../src/core/scoring/attainment';
import { textFields } from '../../src/core/rules/textFields';
import { isEmpty, isFilled, usedIndicators } from '../../src/core/scoring/filled';
import {
  amount,
  editsOf,
  explained,
  filled,
  fullRows,
  isCostRow,
  placed,
  quantityOf,
  rescored,
  rowsOf,
  write,
} from './edits';
import type { Place, Plants } from './plant';
import { onRequest } from './requests';
import { parseAddress, type Address } from '../../src/core/sheet/address';

export const G: Plants = {
  G01: {
    prepare: explained,
    *sites(place) {
      for (const row of fullRows(place)) {
        if (row.reason?.cell && !quantityOf(row))
          yield { edits: rescored(place, row, amount(row.weight) - 1), at: row.reason.cell };
      }
    },
  },
  G02: {
    *sites(place) {
      // Where reasons have several columns, the first of them is not always the one filled in.
      for (const row of rowsOf(place).filter(({ reason }) => reason && isEmpty(reason))) {
        if (row.score || !row.reason?.cell || !filled(row.actual) || row.operator || isCostRow(row)) continue;
        yield { edits: editsOf([row.target, '≥95%'], [row.actual, '90%'], [row.reason, null]), at: row.reason.cell };
      }
    },
  },
  G03: {
    prepare: explained,
    *sites(place) {
      for (const row of rowsOf(place)) {
        if (isFilled(row.reason) && amount(row.score) < amount(row.weight))
          yield* write(placed(row.reason), '工作推进较慢');
      }
    },
  },
  G06: {
    prepare: explained,
    *sites(place) {
      for (const row of place.silent('F11') ? rowsOf(place) : []) {
        if (!row.reason?.cell || !filled(row.actual) || row.operator || row.unit || isCostRow(row)) continue;
        const values = editsOf(
          [row.target, '≥100%'],
          [row.actual, '90%'],
          [row.reason, '超额完成全年任务，下年继续加强调度'],
        );
        const lost = isFilled(row.weight) ? rescored(place, row, Math.round(amount(row.weight) * 90) / 100) : [];
        if (!row.score || isEmpty(row.score) || isFilled(row.score))
          yield { edits: [...values, ...lost], at: row.reason.cell };
      }
    },
  },
  G04: {
    prepare: explained,
    *sites(place) {
      for (const row of rowsOf(place)) {
        const lost = filled(row.score) && isFilled(row.reason) && amount(row.score) < amount(row.weight);
        if (lost && asksForMeasures(place, row.reason?.cell))
          yield* write(placed(row.reason), '汛期漂浮物多，人手不够');
      }
    },
  },
  G05: {
    *sites(place) {
      for (const row of fullRows(place)) {
        if (isCostRow(row) || row.operator || row.unit || !filled(row.actual) || !row.reason?.cell) continue;
        const values = editsOf(
          [row.target, '≥95%'],
          [row.actual, '96%'],
          [row.reason, '受雨季影响有一批未完成，明年补做'],
        );
        yield { edits: values, at: row.reason.cell };
      }
    },
  },
  G07: {
    *sites({ form, quiet }) {
      const { problems, measures } = form.extra;
      if (!problems?.cell || !measures?.cell || !quiet(problems, measures)) return;
      const edits = editsOf(
        [problems, '1.枯水期水质不稳；2.台账更新慢；3.船只老旧。'],
        [measures, '1.由河道站在十月前制定引水计划。'],
      );
      yield { edits, at: measures.cell };
    },
  },
  G08: {
    policy: onRequest('G08'),
    prepare({ form }) {
      const done = filled(form.goalActual);
      const surveyed = textFields(form).some(({ field }) => SURVEY.test(field.text));
      return done && !surveyed ? editsOf([done, `${done.text}年底做了一次回访。`]) : undefined;
    },
    *sites(place) {
      const { form } = place;
      const [row] = usedIndicators(form).filter(({ level1, level2 }) =>
        /满意/.test(`${level1?.text ?? ''}${level2?.text ?? ''}`),
      );
      const rated = row?.actual?.cell && quantityOf(row, 'actual')?.unit === '%' && place.silent('G08');
      const said = form.goalActual?.text.replace('年底做了一次回访。', '') ?? '';
      if (rated) yield { edits: editsOf([form.goalActual, said]), at: row.actual.cell };
    },
  },
  G09: {
    policy: onRequest('G09'),
    prepare: ({ form }) =>
      editsOf(
        ...form.indicators.flatMap(({ reason }) =>
          reason && isEmpty(reason) ? [[reason, '附验收单和登记台账。'] as const] : [],
        ),
      ),
    *sites(place) {
      for (const row of rowsOf(place)) {
        const full = row.score?.value === row.weight?.value && isFilled(row.weight);
        const met = attainment(row)?.met === true;
        if (full && met && row.reason?.text === '附验收单和登记台账。') yield* write(row.reason, null);
      }
    },
  },
};

const SURVEY = /问卷|调查|抽样|回访|样本|测评|访谈|座谈|电话|份/;

/** The heading of the column of reasons wants measures as well. */
function asksForMeasures({ form, sheets }: Place, at: Address | undefined): boolean {
  const place = at === undefined ? undefined : parseAddress(at);
  const sheet = sheets.find(({ name }) => name === form.sheet);
  const above = sheet?.rows.slice(0, place?.row).map((row) => row?.[place?.column ?? 0]?.text ?? '') ?? [];
  const heading = above.reverse().find((text) => /原因|措施/.test(text));
  return /原因[\s\S]*措施/.test(heading ?? '');
}
