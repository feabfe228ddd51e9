/**
 * A sheet of ours is told by a custom property of this name, which belongs to the sheet itself: it is invisible to the
 * user, stays when the sheet is renamed or moved, and both Excel and the file know it.
 */
export const OWNER_KEY = 'jihe';
/** What the property holds. Nobody reads it. */
export const OWNER_VALUE = 'sheet';
