import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useDeferredValue, useMemo, useRef, useState, type JSX } from 'react';
import type { Form } from '../../core/forms/model';
import type { Report } from '../../core/report';
import { contains, parseAddress, parseAreaAddress, type Address } from '../../core/sheet/address';
import { sheetOf, usePane, usePaneState } from '../context';
import { useVirtualRows } from '../findings/useVirtualRows';
import { FormRead } from '../reading/FormRead';
import { hiddenParts } from '../reading/hiddenParts';
import { ShareCorrections } from '../reading/ShareCorrections';
import type { Checked } from '../state';
import { CellLink } from './CellChip';
import { Notice } from './Notice';

const SEARCH_FROM = 6;
/** A form's height before it is measured. */
const HEIGHT = 330;

const useStyles = makeStyles({
  root: { flexShrink: 0 },
  search: { margin: '8px 12px', width: 'calc(100% - 24px)' },
  list: { position: 'relative' },
  line: { position: 'absolute', top: 0, left: 0, right: 0 },
  none: { padding: '16px 12px', color: tokens.colorNeutralForeground2 },
  unreadable: { display: 'grid', rowGap: '4px', justifyItems: 'start' },
});

/** 读取: what was recognised and why, what was not understood, and how to correct it. */
export default function Reading({ checked }: { checked: Checked }): JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const { unkept } = usePaneState();
  const { report, hiddenSheets, sheets } = checked;
  const { mapping } = words;
  const [text, setText] = useState('');
  const needle = useDeferredValue(text.trim().toLocaleLowerCase());
  const forms = useMemo(
    () =>
      report.forms.filter(({ id, project }) =>
        `${project?.text ?? ''} ${sheetOf(id)}`.toLocaleLowerCase().includes(needle),
      ),
    [report, needle],
  );
  const inTables = useMemo(() => formsInTables(report), [report]);
  const hidden = useMemo(() => hiddenParts(sheets), [sheets]);
  const corrections = session.mapping.inForce();
  const list = useRef<HTMLDivElement>(null);
  const { virtualizer, offset } = useVirtualRows(list, {
    count: forms.length,
    keyOf: (index) => forms[index]?.id ?? String(index),
    heightOf: () => HEIGHT,
  });
  return (
    <div className={styles.root}>
      {report.unreadable.length > 0 && (
        <Notice tone="warning" title={words.unreadableTitle}>
          {report.unreadable.map(({ cell, missing }) => (
            <div key={cell} className={styles.unreadable}>
              <span>
                <CellLink cell={cell} whole /> {words.unreadableMissing(missing)}
              </span>
              <Button size="small" aria-label={mapping.correctOne(cell)} onClick={() => session.mapping.open(cell)}>
                {mapping.correct}
              </Button>
            </div>
          ))}
          <div>{mapping.missingTodo}</div>
        </Notice>
      )}
      {hiddenSheets.length > 0 && <Notice tone="info">{words.hiddenSheets(hiddenSheets)}</Notice>}
      {hidden.map(({ sheet, rows, columns }) => (
        <Notice key={sheet} tone="info">
          {words.labelled(sheet, mapping.hiddenRowsCount(rows, columns))}
        </Notice>
      ))}
      {unkept && <Notice tone="warning">{mapping.notKept}</Notice>}
      {report.forms.length >= SEARCH_FROM && (
        <Input
          className={styles.search}
          size="small"
          type="search"
          value={text}
          aria-label={mapping.searchForms}
          placeholder={mapping.searchForms}
          contentBefore={<Search16Regular />}
          onChange={(_, { value }) => setText(value)}
        />
      )}
      {forms.length === 0 && report.forms.length > 0 && <div className={styles.none}>{mapping.noForm}</div>}
      <div ref={list} className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const form = forms[index];
          return (
            form && (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                className={styles.line}
                style={{ transform: `translateY(${String(start - offset)}px)` }}
              >
                <FormRead
                  form={form}
                  undecided={report.undecided.filter((entry) => entry.form === form.id)}
                  corrections={corrections.filter(({ fingerprint }) => fingerprint === form.layout.fingerprint)}
                  correctable={!inTables.has(form.id)}
                />
              </div>
            )
          );
        })}
      </div>
      <ShareCorrections count={corrections.length} />
    </div>
  );
}

/** The forms that are rows of a wide table: its columns are told by their header, so that no single cell is corrected. */
function formsInTables({ forms, tables }: Report): ReadonlySet<Address> {
  const areas = tables.flatMap(({ range }) => parseAreaAddress(range) ?? []);
  const inside = ({ id }: Form): boolean => {
    const cell = parseAddress(id);
    return (
      cell !== undefined && areas.some((area) => area.sheet === cell.sheet && contains(area, cell.row, cell.column))
    );
  };
  return new Set(forms.filter(inside).map(({ id }) => id));
}
