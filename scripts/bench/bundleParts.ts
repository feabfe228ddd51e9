import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';

/**
 * The code of a minified bundle by the file it was made from; what no file accounts for stands under ''.
 *
 * @param map its source map as JSON
 * @example bundleParts(code, map).get('webpack://jihe/./src/pane/App.tsx')?.length
 */
export function bundleParts(code: string, map: string): ReadonlyMap<string, string> {
  const lines = code.split('\n');
  const pieces = new Map<string, string[]>();
  let from = { line: 0, column: 0, source: '' };
  const advance = (line: number, column: number): void => {
    while (from.line < line) {
      add(lines[from.line]?.slice(from.column) ?? '');
      from = { ...from, line: from.line + 1, column: 0 };
    }
    add(lines[line]?.slice(from.column, column) ?? '');
    from = { ...from, column };
  };
  const add = (piece: string): void => {
    const known = pieces.get(from.source);
    if (known) known.push(piece);
    else pieces.set(from.source, [piece]);
  };
  eachMapping(new TraceMap(map), ({ generatedLine, generatedColumn, source }) => {
    advance(generatedLine - 1, generatedColumn);
    from = { ...from, source: source ?? '' };
  });
  advance(lines.length - 1, Number.POSITIVE_INFINITY);
  return new Map([...pieces].map(([source, parts]) => [source, parts.join('')]));
}
