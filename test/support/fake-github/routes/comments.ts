import { invalidField } from '../github-error.ts';
import { commentObject } from '../objects/comment.ts';
import type { JsonObject } from '../objects/example.ts';
import { paginate } from '../pagination.ts';
import type { Requirement } from '../permissions.ts';
import type { Comment } from '../repository-state.ts';
import { type Call, find, ok, type Routes } from '../route.ts';

/** In UTF-16 units. */
const MAXIMUM_LENGTH = 65_536;

/** A pull request is an issue too, so either permission will do. */
const READ: Requirement = { level: 'read', anyOf: ['issues', 'pull-requests'] };
const WRITE: Requirement = { level: 'write', anyOf: ['issues', 'pull-requests'] };

export const commentRoutes: Routes = {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    requires: READ,
    answer: (call) => {
      const { number } = issueOf(call);
      const comments = call.repository.comments.filter(({ issue }) => issue === number);
      const { items, headers } = paginate(call, comments);
      return { status: 200, headers, body: items.map((comment) => show(call, comment)) };
    },
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    requires: WRITE,
    answer: (call) => {
      const { number } = issueOf(call);
      const { viewer } = call;
      if (viewer === undefined) throw new Error('writing without a token was let through');
      const comment = call.repository.addComment(number, viewer.account, checkedBody(call));
      return { status: 201, body: show(call, comment), headers: { location: show(call, comment).url as string } };
    },
  },
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    requires: READ,
    answer: (call) => ok(show(call, commentOf(call))),
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    requires: WRITE,
    answer: (call) => {
      const comment = commentOf(call);
      comment.body = checkedBody(call);
      comment.updatedAt = call.clock.now();
      return ok(show(call, comment));
    },
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    requires: WRITE,
    answer: (call) => {
      const { comments } = call.repository;
      comments.splice(comments.indexOf(commentOf(call)), 1);
      return { status: 204 };
    },
  },
};

function issueOf({ repository, path }: Call): { readonly number: number } {
  return find(repository.pulls, ({ number }) => number === Number(path.issue_number));
}

function commentOf({ repository, path }: Call): Comment {
  return find(repository.comments, ({ id }) => id === Number(path.comment_id));
}

function checkedBody({ body }: Call): string {
  const text = String(body.body);
  if (text.trim() === '') throw invalidField('IssueComment', 'body', "Body can't be blank");
  if (text.length > MAXIMUM_LENGTH) {
    throw invalidField('IssueComment', 'body', `body is too long (maximum is ${MAXIMUM_LENGTH} characters)`);
  }
  return text;
}

function show({ addresses, repository }: Call, comment: Comment): JsonObject {
  return commentObject(addresses, repository, comment);
}
