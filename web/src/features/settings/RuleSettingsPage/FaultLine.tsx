import { CircleAlert } from 'lucide-react';

/** What is wrong with a group of fields, where no single one of them can say it. */
export function FaultLine({ text }: { readonly text: string | null }) {
  if (text === null) return null;
  return (
    <p className="u-error">
      <CircleAlert aria-hidden />
      <span>{text}</span>
    </p>
  );
}
