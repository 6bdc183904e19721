import { checkBlocks } from './markdown/check-markdown.ts';
import { failureBlocks } from './markdown/failure-markdown.ts';
import { featureTable } from './markdown/feature-table.ts';
import { writeFitting } from './markdown/fit.ts';
import { verdictLine } from './markdown/headline.ts';
import { LAYERS, type Limits, NO_LIMITS } from './markdown/limits.ts';
import { localBlocks } from './markdown/local-block.ts';
import { type Markup, md, NOTHING } from './markdown/markup.ts';
import { renderPublishMarkdown } from './markdown/publish-markdown.ts';
import { renderValidateMarkdown } from './markdown/validate-markdown.ts';
import type { CheckReport, FailureReport, PublishReport, ValidateReport } from './model.ts';
import type { Surroundings } from './surroundings.ts';

/** Largest summary of a step that GitHub takes, in bytes, without room for what other steps of a job say. */
const MAX_BYTES = 1024 * 1024 - 4 * 1024;
const ENCODER = new TextEncoder();
const NOTE = md`**Shortened to fit.** The report in JSON has the rest.`;

/** How a job summary is written. */
export interface SummaryOptions {
  readonly surroundings: Surroundings;
  /** In bytes of UTF-8; default: 1 MiB without 4 KiB. */
  readonly maxBytes?: number;
}

type SummarizedReport = CheckReport | ValidateReport | PublishReport | FailureReport;

/**
 * The job summary, without a line break at its end: the blocks of the comment, open, with everything that the comment
 * leaves out, and every feature with its permission.
 */
export function renderSummary(report: SummarizedReport, options: SummaryOptions): string {
  const { surroundings, maxBytes = MAX_BYTES } = options;
  const budget = { max: maxBytes, measure: (text: string) => ENCODER.encode(text).length };
  const isLayered = report.kind === 'check' || report.kind === 'failure';
  const [title = NOTHING, ...body] = isLayered ? [verdictLine(report, budget)] : blocksOf(report);
  return writeFitting(
    {
      head: title,
      bodyOf: (limits) => (isLayered ? layeredBlocks(report, surroundings, limits) : body),
      layers: isLayered ? LAYERS : [NO_LIMITS],
      note: NOTE,
      foot: footBlocks(surroundings),
    },
    budget,
  );
}

function layeredBlocks(report: CheckReport | FailureReport, surroundings: Surroundings, limits: Limits): Markup[] {
  if (report.kind === 'failure') return failureBlocks(report);
  return checkBlocks(report, { surroundings, isOpen: true, isSteady: false, limits });
}

function blocksOf(report: ValidateReport | PublishReport): Markup[] {
  return report.kind === 'validate' ? renderValidateMarkdown(report) : renderPublishMarkdown(report);
}

function footBlocks({ features, localCommand }: Surroundings): Markup[] {
  return [
    ...(features.length === 0 ? [] : [md`### Features of this run`, featureTable(features)]),
    ...localBlocks(localCommand, true),
  ];
}
