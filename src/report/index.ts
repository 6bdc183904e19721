/** Reports as data, and every way to write them. Renderers never sort and never decide. */
export type { Annotation } from './annotation.ts';
export { listAnnotations } from './annotations/list-annotations.ts';
export {
  type AnnotationBudget,
  type SelectedAnnotations,
  selectAnnotations,
} from './annotations/select-annotations.ts';
export type { Inline, Line, LinkTarget, PageBlock } from './doc/block.ts';
export { type DocPage, readPages } from './doc/page/read-page.ts';
export type {
  DocConfiguration,
  DocDependency,
  DocDependent,
  DocEntry,
  DocImage,
  DocIndexReport,
  DocInterface,
  DocKey,
  DocNeighbour,
  DocOperation,
  DocReport,
  DocText,
  UnreadableDoc,
} from './doc-model.ts';
export { FORMATS, FORMATS_OF, type Format } from './format.ts';
export { Html, type HtmlValue, html } from './html/html.ts';
export type { ImpactConsumer, ImpactGap, ImpactOwner, ImpactReport, OwnerContact } from './impact-model.ts';
export { comparisonDocument } from './json/comparison-document.ts';
export { readPublishPlan } from './json/publish-document.ts';
export { readCheckDocument } from './json/read-check-document.ts';
export { writeJson } from './json/write-json.ts';
export type {
  CheckReport,
  CheckResult,
  ComparedBundle,
  ComparisonReport,
  DiffReport,
  ExplainReport,
  FailureReport,
  GraphDiffReport,
  GraphReport,
  PublishedBundle,
  PublishReport,
  Report,
  ValidatedBundle,
  ValidateReport,
} from './model.ts';
export { SCHEMA_VERSION } from './model.ts';
export { type CommentOptions, renderComment } from './render-comment.ts';
export { renderReport } from './render-report.ts';
export { RULES_FORMATS, type RulesFormat, renderRules } from './render-rules.ts';
export { renderSummary, type SummaryOptions } from './render-summary.ts';
export type { Feature, Surroundings } from './surroundings.ts';
export { visibleValue } from './visible-text.ts';
