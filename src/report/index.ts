/** Reports as data, and every way to write them. Renderers never sort and never decide. */
export type { Annotation } from './annotation.ts';
export { listAnnotations } from './annotations/list-annotations.ts';
export {
  type AnnotationBudget,
  type SelectedAnnotations,
  selectAnnotations,
} from './annotations/select-annotations.ts';
export { FORMATS, FORMATS_OF, type Format } from './format.ts';
export { Html, type HtmlValue, html, htmlTable } from './html/html.ts';
export { CONTENT_SECURITY_POLICY, htmlPage } from './html/html-page.ts';
export { readPublishPlan } from './json/publish-document.ts';
export { readCheckDocument } from './json/read-check-document.ts';
export { writeJson } from './json/write-json.ts';
export type {
  CheckReport,
  CheckResult,
  ComparedBundle,
  ComparisonReport,
  DiffReport,
  DocConfiguration,
  DocInterface,
  DocKey,
  DocOperation,
  DocReport,
  ExplainReport,
  FailureReport,
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
