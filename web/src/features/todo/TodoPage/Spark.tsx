import type { Figure } from './page-types';
import styles from './Standing.module.css';

const width = 14;
const gap = 6;
const height = 28;

/** A bar for each year, the latest in the accent; a year without a figure is a dotted gap and never a zero. */
export function Spark({ figure, label }: { readonly figure: Figure; readonly label: string }) {
  const { series } = figure;
  const most = Math.max(...series.map(({ value }) => value ?? 0), 1);
  return (
    <svg
      className={styles.spark}
      role="img"
      aria-label={label}
      width={series.length * (width + gap) - gap}
      height={height}
      viewBox={`0 0 ${series.length * (width + gap) - gap} ${height}`}
    >
      {series.map(({ year, value }, index) => {
        const x = index * (width + gap);
        if (value === null) return <line key={year} className={styles.gap} x1={x} x2={x + width} y1={height - 1} y2={height - 1} />;
        const tall = value === 0 ? 1 : Math.max((value / most) * (height - 1), 2);
        const last = index === series.length - 1;
        return (
          <rect
            key={year}
            className={last ? styles.latest : styles.earlier}
            x={x + 0.5}
            y={height - tall + 0.5}
            width={width - 1}
            height={Math.max(tall - 1, 0.5)}
          />
        );
      })}
    </svg>
  );
}
