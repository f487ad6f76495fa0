/** Which types a union or interface can be. */
export const possibleTypes: Record<string, string[]> = {
  CommentResult: ['FormErrors', 'ReportMoved'],
  CreateActivityResult: ['ActivitySaved', 'FormErrors'],
  DeleteActivityResult: ['ActivityDeleted', 'ActivityInUse'],
  ExtendDeadlineResult: ['DeadlineExtended', 'FormErrors'],
  FirstOperatorResult: ['FormErrors', 'SignedIn'],
  MoveReportResult: ['ReportMoved', 'ReportRefused'],
  OpenRoundResult: ['RoundNotOpened', 'RoundOpened'],
  ReturnReportResult: ['FormErrors', 'ReportMoved', 'ReportRefused'],
  SaveReportDraftResult: ['DraftConflict', 'FormErrors', 'ReportDraftSaved', 'ReportRefused'],
  SignInResult: ['SignInRefused', 'SignedIn'],
  SubmitReportResult: ['DraftConflict', 'ReportIncomplete', 'ReportMoved', 'ReportRefused'],
  SwitchTenantResult: ['NotAMember', 'SignedIn'],
  TodoItem: ['TodoChecks', 'TodoCompilation', 'TodoLateReports', 'TodoOwnReport', 'TodoReviews', 'TodoStep', 'TodoVacancies'],
  UpdateActivityResult: ['ActivityConflict', 'ActivitySaved', 'FormErrors'],
};
