/** Reports as data, and every way to write them. Renderers never sort and never decide. */
export type { Annotation } from './annotation.js';
export { listAnnotations } from './annotations/list-annotations.js';
export { type AnnotationBudget, type SelectedAnnotations, selectAnnotations, } from './annotations/select-annotations.js';
export { FORMATS, FORMATS_OF, type Format } from './format.js';
export { Html, type HtmlValue, html, htmlTable } from './html/html.js';
export { CONTENT_SECURITY_POLICY, htmlPage } from './html/html-page.js';
export { readPublishPlan } from './json/publish-document.js';
export { readCheckDocument } from './json/read-check-document.js';
export { writeJson } from './json/write-json.js';
export type { CheckReport, CheckResult, ComparedBundle, ComparisonReport, DiffReport, DocConfiguration, DocInterface, DocKey, DocOperation, DocReport, ExplainReport, FailureReport, GraphReport, PublishedBundle, PublishReport, Report, ValidatedBundle, ValidateReport, } from './model.js';
export { SCHEMA_VERSION } from './model.js';
export { type CommentOptions, renderComment } from './render-comment.js';
export { renderReport } from './render-report.js';
export { RULES_FORMATS, type RulesFormat, renderRules } from './render-rules.js';
export { renderSummary, type SummaryOptions } from './render-summary.js';
export type { Feature, Surroundings } from './surroundings.js';
export { visibleValue } from './visible-text.js';
