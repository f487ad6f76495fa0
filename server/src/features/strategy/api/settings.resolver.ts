import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { removeOwnRule } from '../actions/remove-own-rule';
import { saveLocalRule } from '../actions/save-local-rule';
import { ruleSettingsPage } from '../data/rule-settings-page.view';
import { settingsPage } from '../data/settings-page.view';
import { DecisionInput, LocalRuleInput } from './local-rule.input';
import { LocalRuleResult } from './local-rule.result';
import { RuleSettingsPage } from './rule-settings-page.type';
import { SettingsPage } from './settings-page.type';

@Resolver()
export class SettingsResolver {
  @Allow('configuration.manage')
  @Query(() => SettingsPage, { nullable: true, description: 'Null while nobody has configured the tenant.' })
  settingsPage(@Ctx() context: RequestContext): Promise<SettingsPage | null> {
    return settingsPage(memberOf(context));
  }

  @Allow('configuration.manage')
  @Query(() => RuleSettingsPage, { nullable: true, description: 'Null where there is no such rule. Without a key: for a new rule.' })
  ruleSettingsPage(
    @Ctx() context: RequestContext,
    @Arg('ruleKey', () => String, { nullable: true }) ruleKey: string | null,
  ): Promise<RuleSettingsPage | null> {
    return ruleSettingsPage(memberOf(context), ruleKey ?? null);
  }

  @Allow('configuration.manage')
  @Mutation(() => LocalRuleResult, {
    description: 'Sets what a document leaves open in a rule, or makes a rule of the municipality’s own.',
  })
  saveLocalRule(
    @Ctx() context: RequestContext,
    @Arg('ruleKey', () => String, { nullable: true, description: 'Null makes a new rule.' }) ruleKey: string | null,
    @Arg('version', () => Int, { description: 'Number of the newest version when the form was opened.' }) version: number,
    @Arg('input', () => LocalRuleInput) input: LocalRuleInput,
  ): Promise<typeof LocalRuleResult> {
    return saveLocalRule(memberOf(context), { ruleKey: ruleKey ?? null, version, form: input });
  }

  @Allow('configuration.manage')
  @Mutation(() => LocalRuleResult, { description: 'Takes away a rule of the municipality’s own.' })
  removeOwnRule(
    @Ctx() context: RequestContext,
    @Arg('ruleKey', () => String) ruleKey: string,
    @Arg('version', () => Int, { description: 'Number of the newest version when the form was opened.' }) version: number,
    @Arg('input', () => DecisionInput) input: DecisionInput,
  ): Promise<typeof LocalRuleResult> {
    return removeOwnRule(memberOf(context), { ruleKey, version, decision: input });
  }
}
