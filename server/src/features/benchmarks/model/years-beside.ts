const shown = 6;

/** The years laid side by side: up to this one once any money has come out in it, up to the one before until then. */
export function yearsBeside(thisYear: number, lastWithMoney: number | null): number[] {
  const last = lastWithMoney !== null && lastWithMoney >= thisYear ? thisYear : thisYear - 1;
  return Array.from({ length: shown }, (_, index) => last - shown + 1 + index);
}
