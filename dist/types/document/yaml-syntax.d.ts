import { type SyntaxNode } from './syntax-tree.js';
/**
 * Reads YAML 1.2 (core schema, with merge keys) into the shape shared with JSON. Map keys become texts, aliases are
 * expanded within a budget, repeated keys are refused.
 *
 * @throws SyntaxProblem for the first thing that makes the text unreadable
 * @see YAML 1.2.2, chapter 10.3 (core schema)
 */
export declare function parseYamlSyntax(text: string): SyntaxNode;
