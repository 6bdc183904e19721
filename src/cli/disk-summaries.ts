import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractSummary, SummaryCache } from '../app/index.ts';
import { makePrivateFolder } from './make-folder.ts';
import { VERSION } from './release.ts';

/** First words of the file: another release may read contracts differently. */
const FORMAT = `pacto-contracts-1 ${VERSION}`;
const MOST_BYTES = 64 * 1024 * 1024;

/** A folder that somebody keeps small. */
export interface SummaryFolder {
  readonly directory: string;
  /** Told of every file that is written. */
  countWritten(bytes: number): Promise<void>;
}

/**
 * What published contracts say, in one file, because a graph needs tens of thousands of them at once. The file is this
 * program's own, written by this user; a damaged one and one of another release are ignored. Of two processes that write
 * at the same time the later one wins: what is lost is only fetched again.
 */
export class DiskSummaries implements SummaryCache {
  readonly #folder: SummaryFolder;
  /** A summary as JSON by digest; what a run asked for is moved to the end. */
  #lines: Map<string, string> | undefined;
  #hasNew = false;

  constructor(folder: SummaryFolder) {
    this.#folder = folder;
  }

  get(digest: string): ContractSummary | undefined {
    const lines = this.#load();
    const line = lines.get(digest);
    if (line === undefined) return undefined;
    lines.delete(digest);
    lines.set(digest, line);
    return JSON.parse(line);
  }

  set(digest: string, summary: ContractSummary): void {
    this.#load().set(digest, JSON.stringify(summary));
    this.#hasNew = true;
  }

  /** It only saves work: a folder that cannot be written fails nothing. What was used last is kept. */
  save(): void {
    if (!this.#hasNew) return;
    this.#hasNew = false;
    const lines: string[] = [];
    let length = 0;
    for (const [digest, json] of [...this.#load()].reverse()) {
      length += digest.length + json.length + 2;
      if (length > MOST_BYTES) break;
      lines.push(`${digest} ${json}\n`);
    }
    const body = lines.reverse().join('');
    this.#write(`${headOf(body)}${body}`);
  }

  #load(): Map<string, string> {
    this.#lines ??= this.#read();
    return this.#lines;
  }

  #read(): Map<string, string> {
    const text = this.#readText();
    const end = text.indexOf('\n') + 1;
    const body = text.slice(end);
    if (text.slice(0, end) !== headOf(body)) return new Map();
    const lines = body.split('\n').slice(0, -1);
    return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
  }

  #readText(): string {
    try {
      return readFileSync(this.#path, 'utf8');
    } catch {
      return '';
    }
  }

  #write(text: string): void {
    const temporary = `${this.#path}.${randomUUID()}.tmp`;
    try {
      makePrivateFolder(this.#folder.directory);
      writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 });
      renameSync(temporary, this.#path);
      void this.#folder.countWritten(Buffer.byteLength(text));
    } catch {
      rmSync(temporary, { force: true });
    }
  }

  get #path(): string {
    return join(this.#folder.directory, 'contracts');
  }
}

function headOf(body: string): string {
  return `${FORMAT} ${createHash('sha256').update(body).digest('hex')}\n`;
}
