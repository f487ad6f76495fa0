import { Banner, ErrorSummary } from '@utblick/ui';
import type { Sending } from './useSending';

/** A failure, and everything that is to be mended, on top of a form. */
export function FormMessages({ sending: { failure, problems, attempt }, title }: { readonly sending: Sending; readonly title: string }) {
  return (
    <>
      {failure && <Banner tone="late" announce title={failure} />}
      {problems.length > 0 && <ErrorSummary title={title} problems={problems} attempt={attempt} />}
    </>
  );
}
