import type { VNode } from 'preact';
import { PageBlocks } from '../../components/page-blocks.tsx';
import { Code, Text } from '../../components/text.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useNavigation } from '../../state/navigation.tsx';
import { formatRoute } from '../../state/route.ts';
import type { ServiceTabProps } from '../service-view.tsx';

/** The bundle's own documentation, page by page. */
export function DocumentsTab({ service, details }: ServiceTabProps): VNode {
  const { route } = useNavigation();
  if (details.state !== 'ready') return <Waiting loaded={details} what="the documentation" />;
  const { pages } = details.document;
  if (pages.length === 0) return <p class="empty">This bundle has no docs folder.</p>;
  const page = pages.find(({ path }) => path === route.params.get('page')) ?? pages[0];
  const addressOf = (path: string, heading?: string): string =>
    formatRoute('service', service.id, { tab: 'docs', page: path, item: heading });
  return (
    <div class={pages.length > 1 ? 'documents with-pages' : 'documents'}>
      {pages.length > 1 && (
        <nav class="document-pages" aria-label="Pages">
          {pages.map(({ path, title }) => (
            <a href={addressOf(path)} {...(path === page?.path ? { 'aria-current': 'true' } : {})}>
              <Text max={80}>{title ?? path}</Text>
            </a>
          ))}
        </nav>
      )}
      {page !== undefined && (
        <article class="card prose">
          <p class="quiet">
            <Code max={200}>{page.path}</Code>
          </p>
          {page.problem !== undefined && (
            <p class="trouble">
              <Text>{page.problem}</Text>
            </p>
          )}
          <PageBlocks blocks={page.blocks} addressOf={addressOf} item={route.params.get('item') ?? ''} />
        </article>
      )}
    </div>
  );
}
