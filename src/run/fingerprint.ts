import { createHash } from 'node:crypto';
import type { Span } from '../erlang/place.ts';
import { tokensIn } from './tokens.ts';

/** What a finding is recognised by in a later run: nothing that changes when code around it does. */
export interface FingerprintedCode {
  readonly rule: string;
  /** The module's name; for other files their path. */
  readonly module: string;
  /** `name/arity` of the function the finding is in. */
  readonly function?: string;
  /** See shapeOf. */
  readonly shape: string;
}

/** Enough to tell any two pieces of code apart, and little enough to hash any region at once. */
const longestShape = 64;

/**
 * Hashes rule, module, function and shape of the code. Equal code in one function is told apart by its `occurrence`,
 * counted from 0 in the order of the file.
 */
export function fingerprintOf(code: FingerprintedCode & { readonly occurrence: number }): string {
  const parts = ['faultline/v1', code.rule, code.module, code.function ?? '', code.shape, code.occurrence];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
}

/** Fingerprints of findings in the order of their report; numbers the occurrences of equal code. */
export function fingerprintsOf(codes: readonly FingerprintedCode[]): string[] {
  const seen = new Map<string, number>();
  return codes.map((code) => {
    const first = fingerprintOf({ ...code, occurrence: 0 });
    const occurrence = seen.get(first) ?? 0;
    seen.set(first, occurrence + 1);
    return occurrence === 0 ? first : fingerprintOf({ ...code, occurrence });
  });
}

/**
 * The tokens of a region, or of the line it is on where the region holds none. Blanks, comments, line breaks and quotes
 * around plain atoms do not count, and variables are numbered as they appear, so that layout and names may change.
 */
export function shapeOf(text: string, span: Span): string {
  return shapeIn(text, span) || shapeIn(text, lineAround(text, span.start));
}

function shapeIn(text: string, span: Span): string {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  for (const token of tokensIn(text, span)) {
    if (words.length === longestShape) break;
    if (!token.isVariable || token.text === '_') words.push(token.text);
    else {
      const number = numbers.get(token.text) ?? numbers.size + 1;
      numbers.set(token.text, number);
      words.push(`V${number}`);
    }
  }
  return words.join(' ');
}

function lineAround(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end === -1 ? text.length : end };
}
