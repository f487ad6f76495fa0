import styles from './CompareCell.module.css';

/** A filled square for a main subject, a hollow one for a theme that is touched. */
export const Mark = ({ weight }: { readonly weight: string }) => <span aria-hidden className={styles.mark} data-weight={weight} />;
