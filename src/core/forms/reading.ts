import type { Address } from '../sheet/address';
import { isBlankBox, type Box, type Region } from './region';
import type { Decimal } from '../text/decimal';
import { moneyField, placeOf, pointsField, rateField, textField, type Place } from './cellFields';
import { squeeze } from '../text/normalise';
import type { Label } from './label';
import type { ColumnRole } from './lexicon/columnWords';
import type { LevelField, MoneyUnit, NumberField, TextField } from './model';

/** Free boxes have use 0. */
const USES = { label: 1, value: 2, note: 3, stub: 4 } as const;
type Use = keyof typeof USES;

/**
 * One form while it is read: its boxes, and which of them have taken a role. Every part of the reader claims what it
 * understood, so that in the end the boxes nobody claimed are known: they are `unread`.
 */
export class Reading {
  moneyUnit: MoneyUnit | undefined;
  /** No cell of the indicator table was pushed out of its column, so blanks are meant. */
  intact = false;
  readonly why: string[] = [];
  readonly notes: TextField[] = [];
  readonly stubs: Address[] = [];
  /** Level labels read so far: a merged one is met again in every row it covers. */
  readonly levels = { level1: new Map<Box, LevelField>(), level2: new Map<Box, LevelField>() };
  /** By the index of the box. */
  private readonly uses: Uint8Array;

  /** `columns`: roles the user gave to headers, by their squeezed words. */
  constructor(
    readonly region: Region,
    private readonly columns: ReadonlyMap<string, ColumnRole> = new Map(),
  ) {
    this.uses = new Uint8Array(region.boxes.length);
  }

  /** The label a box carries, undefined for blank boxes and plain text. */
  label(box: Box | undefined): Label | undefined {
    if (box === undefined || this.columns.size === 0) return box?.wording.label;
    const column = this.columns.get(squeeze(box.text));
    return column === undefined
      ? box.wording.label
      : { core: squeeze(box.text), hash: 0, ...box.wording.label, column };
  }

  /** Whether the box can only be a label. A word such as 完成 or 数量 alone may be an answer. */
  isLabel(box: Box | undefined): boolean {
    const label = this.label(box);
    if (label === undefined || label.inline !== undefined) return label !== undefined;
    return (
      (label.field ?? label.source ?? label.fundColumn ?? label.column ?? label.band ?? label.surelyLevel) !== undefined
    );
  }

  claim(box: Box | undefined, use: Use): void {
    if (box !== undefined && this.uses[box.index] === 0) this.uses[box.index] = USES[use];
  }

  isFree(box: Box): boolean {
    return box.text !== '' && this.uses[box.index] === 0;
  }

  /** The place itself, whatever stands there. */
  place(row: number, column: number): Place {
    return { row, column, box: this.region.at(row, column) };
  }

  addressAt(row: number, column: number): Address {
    return this.region.address(row, column);
  }

  text(place: Place): TextField {
    this.claim(place.box, place.box && place.box.wording.instruction ? 'note' : 'value');
    return textField(this.region, place);
  }

  money(place: Place): NumberField {
    this.claim(place.box, 'value');
    return moneyField(this.region, place, this.moneyUnit);
  }

  points(place: Place): NumberField {
    this.claim(place.box, 'value');
    return pointsField(this.region, place);
  }

  rate(place: Place, budget: Decimal | null | undefined, executed: Decimal | null | undefined): NumberField {
    this.claim(place.box, 'value');
    return rateField(this.region, place, budget, executed);
  }

  labelField(box: Box): TextField {
    this.claim(box, 'label');
    return textField(this.region, placeOf(box));
  }

  note(box: Box): void {
    this.claim(box, 'note');
    this.notes.push({ value: box.text.trim(), text: box.text, cell: this.addressAt(box.top, box.left) });
  }

  stub(row: number, column: number): void {
    this.claim(this.region.at(row, column), 'stub');
    const cell = this.addressAt(row, column);
    if (!this.stubs.includes(cell)) this.stubs.push(cell);
  }

  /** Non-blank boxes that nobody claimed, but for page numbers and stray `null` or `—`, which say nothing of the form. */
  unread(): Address[] {
    for (const box of this.region.boxes) {
      if (!this.isFree(box)) continue;
      if (box.wording.page) this.note(box);
      else if (box.wording.nothing) this.stub(box.top, box.left);
    }
    return this.region.boxes
      .filter((box) => !isBlankBox(box) && this.isFree(box))
      .map((box) => this.addressAt(box.top, box.left));
  }
}
