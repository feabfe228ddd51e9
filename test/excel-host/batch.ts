import type { ExcelObject } from './objects/excelObject';
import { ACTION, ExcelFault, PATH, type Action, type ArgumentInfo, type Batch, type BatchAnswer } from './wire';

/** What the batches of one client share: the root object and the references it asked to keep. */
export interface References {
  readonly root: ExcelObject;
  readonly kept: Map<string, ExcelObject>;
  serial: number;
}

/** Stops a batch at an action, as a fault of the host would. */
export type Interruption = (index: number, action: Action) => ExcelFault | undefined;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Runs the actions of one message in order over the workbook. An error ends the batch where it stands: what ran before
 * stays done and its results are delivered, for Excel knows no transactions.
 */
export function runBatch(batch: Batch, references: References, interrupt: Interruption): BatchAnswer {
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  const objects = new Map<number, ExcelObject | null>();
  const keptAs = new Map<number, string>();

  const argumentsOf = (info: ArgumentInfo | undefined): unknown[] =>
    (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return path !== undefined && path > 0 ? resolve(path) : argument;
    });

  /** Methods on a path run once per batch. Whatever is asked of a null object is a null object. */
  function resolve(id: number): ExcelObject | null {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[String(id)];
    if (!path) throw new ExcelFault('InvalidArgument', `no path ${String(id)}`);
    const object = make(path.ObjectPathType, path.Name, path.ParentObjectPathId, path.ArgumentInfo);
    objects.set(id, object);
    return object;
  }

  function make(type: number, name: string, parentId: number | undefined, info?: ArgumentInfo): ExcelObject | null {
    if (type === PATH.global) return references.root;
    if (type === PATH.nullObject) return null;
    if (type === PATH.reference) {
      const kept = references.kept.get(name);
      if (!kept) throw new ExcelFault('InvalidReference', name);
      return kept;
    }
    const parent = resolve(parentId ?? 0);
    if (parent === null) return null;
    switch (type) {
      case PATH.method:
        return parent.call(name, argumentsOf(info)) as ExcelObject | null;
      case PATH.property:
        return parent.child(name);
      case PATH.indexer:
        return parent.call('GetItem', argumentsOf(info)) as ExcelObject;
      default:
        throw new ExcelFault('NotImplemented', `path type ${String(type)}`);
    }
  }

  function perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) {
      answer.TraceIds.push(action.Id);
      return null;
    }
    const object = resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate: {
        if (object === null) return null;
        const reference = keptAs.get(action.ObjectPathId);
        return { ...object.identity(), ...(reference !== undefined && { _ReferenceId: reference }) };
      }
      case ACTION.load:
        return object === null ? null : load(object, action.QueryInfo?.Select ?? []);
      case ACTION.method:
        if (action.Name === '_KeepReference') {
          if (object === null) return null;
          const reference = `ref-${String(++references.serial)}`;
          references.kept.set(reference, object);
          keptAs.set(action.ObjectPathId, reference);
          return null;
        }
        if (action.Name === '_RemoveReference') {
          references.kept.delete(String(argumentsOf(action.ArgumentInfo)[0]));
          return null;
        }
        return object === null ? null : (object.call(action.Name, argumentsOf(action.ArgumentInfo)) ?? null);
      case ACTION.set:
        object?.set(action.Name, argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ACTION.unchanged:
        return null;
      default:
        throw new ExcelFault('NotImplemented', `action type ${String(action.ActionType)}`);
    }
  }

  for (const [index, action] of batch.Actions.entries()) {
    try {
      const fault = interrupt(index, action);
      if (fault) throw fault;
      answer.Results.push({ ActionId: action.Id, Value: perform(action) });
    } catch (error) {
      if (!(error instanceof ExcelFault)) throw error;
      const location = `${resolveName(action, batch)}${action.Name}`;
      answer.Error = {
        Code: error.code,
        Message: error.message,
        Location: location,
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      break;
    }
  }
  return answer;
}

function resolveName(action: Action, batch: Batch): string {
  const path = batch.ObjectPaths[String(action.ObjectPathId)];
  return path && path.Name !== '' ? `${path.Name}.` : '';
}

/** A load's answer: PascalCase, nested for `a/b`, `_Items` for a collection. */
function load(object: ExcelObject, select: readonly string[]): unknown {
  const items = object.items?.();
  if (items) return { _Items: items.map((item) => ({ ...item.identity(), ...(load(item, select) as object) })) };
  const wanted = select.filter((path) => path !== '' && path !== '*');
  const result: Record<string, unknown> = { ...object.identity() };
  if (wanted.length === 0) for (const name of object.scalars) result[name] = object.get(name);
  const nested = new Map<string, string[]>();
  for (const path of wanted) {
    const [first = '', ...rest] = path.split('/');
    if (rest.length === 0) result[pascal(first)] = object.get(pascal(first));
    else nested.set(pascal(first), [...(nested.get(pascal(first)) ?? []), rest.join('/')]);
  }
  for (const [name, rest] of nested) {
    const child = object.child(name);
    result[name] = child === null ? null : load(child, rest);
  }
  return result;
}
