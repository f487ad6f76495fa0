import { Banner, ErrorSummary } from '@utblick/ui';
import type { SendingForm } from './useSendingForm';

/** A failure, and everything that is to be mended, on top of a form. */
export function SendingMessages({
  sending: { failure, problems, attempt },
  title,
}: {
  readonly sending: SendingForm;
  readonly title: string;
}) {
  return (
    <>
      {failure && <Banner tone="late" announce title={failure} />}
      {problems.length > 0 && <ErrorSummary title={title} problems={problems} attempt={attempt} />}
    </>
  );
}
