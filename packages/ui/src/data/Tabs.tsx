import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';

export interface TabContent {
  readonly id: string;
  readonly name: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps {
  /** Names the row of tabs for screen readers. */
  readonly label: string;
  readonly tabs: readonly TabContent[];
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
}

/** Parts of one thing, one in sight at a time. Only where the thing is longer than a screen. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs selectedKey={selected} onSelectionChange={(key) => onSelect?.(String(key))}>
      <TabList aria-label={label} className="u-tabs">
        {tabs.map(({ id, name }) => (
          <Tab key={id} id={id} className="u-tab">
            {name}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="u-tab-panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
