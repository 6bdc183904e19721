/** Reports as data, and every way to write them. Renderers never sort and never decide. */
export { FORMATS, FORMATS_OF, type Format } from './format.js';
export { Html, type HtmlValue, html, htmlTable } from './html/html.js';
export { CONTENT_SECURITY_POLICY, htmlPage } from './html/html-page.js';
export { writeJson } from './json/write-json.js';
export type { CheckReport, CheckResult, ComparedBundle, ComparisonReport, DiffReport, DocConfiguration, DocInterface, DocKey, DocOperation, DocReport, ExplainReport, GraphReport, PublishedBundle, PublishReport, Report, ValidatedBundle, ValidateReport, } from './model.js';
export { SCHEMA_VERSION } from './model.js';
export { renderReport } from './render-report.js';
export { RULES_FORMATS, type RulesFormat, renderRules } from './render-rules.js';
export { visibleValue } from './visible-text.js';
