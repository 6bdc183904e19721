/** One entry of `errors` in an answer of status 422. */
export interface FieldError {
  readonly resource: string;
  readonly field: string;
  readonly code: string;
  readonly message?: string;
}

interface GitHubErrorParts {
  readonly headers?: { readonly [name: string]: string };
  readonly errors?: readonly FieldError[];
}

/** An answer other than success, in GitHub's shape. */
export class GitHubError extends Error {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly errors: readonly FieldError[] | undefined;

  constructor(status: number, message: string, { headers = {}, errors }: GitHubErrorParts = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.errors = errors;
  }

  body(): unknown {
    return {
      message: this.message,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(this.status),
    };
  }
}

/** Status 422 because of a field: what GitHub calls `custom` errors carry a message. */
export function invalidField(resource: string, field: string, message: string): GitHubError {
  return new GitHubError(422, 'Validation Failed', { errors: [{ resource, field, code: 'custom', message }] });
}
