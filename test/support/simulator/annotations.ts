export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** One remark, as the page of a run would show it. */
export interface RunAnnotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  /** Name of the step of the job: the composite's for steps inside it. */
  readonly step: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

const MESSAGE_LIMIT = 4096;
const STEP_LIMIT = 10;
const JOB_LIMIT = 50;

/** Keeps what GitHub shows: 10 of a level for a step, composite or not, and 50 for the job; the rest vanishes. */
export class AnnotationBoard {
  readonly shown: RunAnnotation[] = [];
  readonly dropped: RunAnnotation[] = [];
  #step = '';
  #counts = new Map<AnnotationLevel, number>();

  /** Starts a step of the job, with a budget of its own. */
  startStep(name: string): void {
    this.#step = name;
    this.#counts = new Map();
  }

  add(annotation: Omit<RunAnnotation, 'step'>): void {
    const { level, message } = annotation;
    const cut = { ...annotation, message: message.slice(0, MESSAGE_LIMIT), step: this.#step };
    const count = this.#counts.get(level) ?? 0;
    const hasRoom = count < STEP_LIMIT && this.shown.length < JOB_LIMIT;
    if (hasRoom) this.#counts.set(level, count + 1);
    (hasRoom ? this.shown : this.dropped).push(cut);
  }
}
