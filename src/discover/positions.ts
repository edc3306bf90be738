/** A place in a configuration file: line and column from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The keys and indices that lead to a value, from the top. */
export type ConfigPath = readonly (string | number)[];

/** Where a configuration file says something. */
export interface ConfigPositions {
  /** Where the key at the end of the path is written. */
  ofKey(path: ConfigPath): Position | undefined;
  /** Where the path's value is written; its key where the value is a table of its own. */
  ofValue(path: ConfigPath): Position | undefined;
}

/** Keeps positions by path while a file is read. */
export class PositionTable implements ConfigPositions {
  private readonly keys = new Map<string, number>();
  private readonly values = new Map<string, number>();
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** A table may be begun in several places; the first one counts. */
  addKey(path: ConfigPath, offset: number): void {
    const key = JSON.stringify(path);
    if (!this.keys.has(key)) this.keys.set(key, offset);
  }

  addValue(path: ConfigPath, offset: number): void {
    this.values.set(JSON.stringify(path), offset);
  }

  ofKey(path: ConfigPath): Position | undefined {
    return this.position(this.keys.get(JSON.stringify(path)));
  }

  ofValue(path: ConfigPath): Position | undefined {
    return this.position(this.values.get(JSON.stringify(path))) ?? this.ofKey(path);
  }

  private position(offset: number | undefined): Position | undefined {
    if (offset === undefined) return undefined;
    const before = this.text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
  }
}
