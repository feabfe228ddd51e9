import { PATH, type Batch } from './wire';

/** What one round trip cost. */
export interface Trip {
  readonly actions: number;
  /** Handles made by a method or an indexer; Excel holds an object for each. */
  readonly handles: number;
  /** All paths, navigation properties included. */
  readonly paths: number;
  readonly sent: number;
  received: number;
  readonly flags?: number;
}

/** Counts what goes over the wire. Clean-ups are the messages the client sends after `Excel.run` has settled. */
export class Traffic {
  trips: Trip[] = [];
  cleanUps = 0;

  static bytes(text: string): number {
    return encoder.encode(text).length;
  }

  reset(): void {
    this.trips = [];
    this.cleanUps = 0;
  }

  get handles(): number {
    return this.trips.reduce((sum, trip) => sum + trip.handles, 0);
  }

  request(batch: Batch, text: string): void {
    const paths = Object.values(batch.ObjectPaths);
    const handles = paths.filter(({ ObjectPathType: type }) => type === PATH.method || type === PATH.indexer);
    this.trips.push({
      actions: batch.Actions.length,
      handles: handles.length,
      paths: paths.length,
      sent: Traffic.bytes(text),
      received: 0,
    });
  }

  answer(text: string): void {
    const last = this.trips.at(-1);
    if (last && last.received === 0) last.received = Traffic.bytes(text);
  }
}

const encoder = new TextEncoder();
