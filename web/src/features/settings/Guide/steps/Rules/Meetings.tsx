import { Disclosure } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../fields/ChoiceField';
import { RowList } from '../../fields/RowList';
import { WrittenDayField } from '../../fields/WrittenDayField';
import { choicesOf } from '../../fields/written';
import type { GuideStepProps } from '../../guide';

interface WrittenMeeting {
  readonly role?: string | undefined;
  readonly on?: string | undefined;
  readonly noticeOn?: string | undefined;
}

/** The meetings of the bodies that decide: last days are counted back from them. */
export function Meetings({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  const meetings = guide.tree.meetings as readonly WrittenMeeting[] | undefined;
  return (
    <section aria-labelledby="sammantraden" className="guide-rule-part">
      <h3 id="sammantraden">{t('configuration.field.meetings')}</h3>
      <p className="u-hint">{t('ruleGuide.meetings.hint')}</p>
      <Disclosure summary={t('ruleGuide.meetings.count', { count: meetings?.length ?? 0 })} open={guide.faultsAt(['meetings']).length > 0}>
        <RowList<WrittenMeeting>
          path={['meetings']}
          label={t('ruleGuide.meetings.days')}
          rows={meetings}
          onChange={(next) => guide.save('meetings', null, next)}
          newRow={{}}
          addLabel={t('ruleGuide.meetings.add')}
        >
          {(meeting, set, path) => (
            <div className="u-field-row">
              <ChoiceField
                guide={guide}
                path={[...path, 'role']}
                label={t('ruleGuide.meetings.body')}
                value={meeting.role}
                onChange={(role) => set({ role })}
                choices={choicesOf(guide.tree.roles)}
              />
              <WrittenDayField
                guide={guide}
                path={[...path, 'on']}
                label={t('ruleGuide.meetings.on')}
                value={meeting.on}
                onChange={(on) => set({ on })}
              />
              <WrittenDayField
                guide={guide}
                path={[...path, 'noticeOn']}
                labelNote={t('guide.field.optional')}
                value={meeting.noticeOn}
                onChange={(noticeOn) => set({ noticeOn })}
              />
            </div>
          )}
        </RowList>
      </Disclosure>
    </section>
  );
}
