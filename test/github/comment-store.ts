import type { Received, Reply } from './loopback-github.ts';

interface Comment {
  readonly id: number;
  readonly author: string;
  body: string;
}

/** The comments of one pull request, with GitHub's pages, line ends and limit of length. */
export class CommentStore {
  comments: Comment[] = [];
  /** Who posts with the token. */
  poster = 'github-actions[bot]';
  /** Whose the token is; tokens of workflows and apps are nobody's. */
  user: string | undefined;
  #lastId = 0;

  add(author: string, body: string): Comment {
    this.#lastId++;
    const comment = { id: this.#lastId, author, body: body.replace(/\r?\n/g, '\r\n') };
    this.comments.push(comment);
    return comment;
  }

  remove(id: number): void {
    this.comments = this.comments.filter((comment) => comment.id !== id);
  }

  answer(request: Received): Reply {
    const { method, path, body } = request;
    if (path === '/user') return this.user === undefined ? 403 : { json: { login: this.user } };
    const text = (body as { body: string } | undefined)?.body ?? '';
    if (text.length > 65_536) return 422;
    if (path.endsWith('/issues/7/comments')) {
      return method === 'GET' ? this.#page(request) : { status: 201, json: toJson(this.add(this.poster, text)) };
    }
    const comment = this.comments.find(({ id }) => path.endsWith(`/issues/comments/${id}`));
    if (comment === undefined) return 404;
    if (method === 'DELETE') {
      this.remove(comment.id);
      return 204;
    }
    comment.body = text;
    return { json: toJson(comment) };
  }

  #page({ query }: Received): Reply {
    const size = Number(query.get('per_page') ?? 30);
    const page = Number(query.get('page') ?? 1);
    const hasNext = page * size < this.comments.length;
    return {
      json: this.comments.slice((page - 1) * size, page * size).map(toJson),
      headers: hasNext ? { link: `<http://127.0.0.1/?page=${page + 1}>; rel="next"` } : {},
    };
  }
}

function toJson({ id, author, body }: Comment) {
  return { id, body, user: { login: author }, html_url: `https://github.test/c/${id}` };
}
