interface Node<W> {
  word?: W;
  next?: Map<number, Node<W>>;
}

/** A dictionary for the longest word that begins at a place; a look-up costs at most the length of that word. */
export class Trie<W> {
  private readonly first = new Map<number, Node<W>>();
  /** Where the word found last ends. */
  end = 0;

  /** The entry of a word, made by `create` where it is new. */
  entry(text: string, create: () => W): W {
    let level = this.first;
    let node: Node<W> = {};
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      let next = level.get(code);
      if (!next) level.set(code, (next = {}));
      node = next;
      level = node.next ??= new Map<number, Node<W>>();
    }
    return (node.word ??= create());
  }

  /** The longest word that begins at `from`; {@link end} is then the offset behind it. */
  longest(text: string, from: number): W | undefined {
    let node = this.first.get(text.charCodeAt(from));
    let found: W | undefined;
    let at = from + 1;
    while (node) {
      if (node.word) {
        found = node.word;
        this.end = at;
      }
      if (!node.next || at >= text.length) break;
      node = node.next.get(text.charCodeAt(at));
      at += 1;
    }
    return found;
  }
}
