import type { BookSheet } from '../book';
import { ExcelObject } from './excelObject';

/** Threaded comments, to be read only: the add-in must leave them as they are. */
export class Comments extends ExcelObject {
  constructor(private readonly sheet: BookSheet) {
    super();
  }
  override items(): readonly Comment[] {
    return this.sheet.comments.map(({ id, content }) => new Comment(id, content));
  }
  GetCount(): number {
    return this.sheet.comments.length;
  }
}

class Comment extends ExcelObject {
  override readonly scalars = ['Id', 'Content'];
  constructor(
    readonly Id: string,
    readonly Content: string,
  ) {
    super();
  }
  override identity(): { readonly Id: string } {
    return { Id: this.Id };
  }
}
