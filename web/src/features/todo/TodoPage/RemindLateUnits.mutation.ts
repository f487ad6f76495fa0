import { gql } from '@apollo/client';

export const RemindLateUnitsMutation = gql`
  mutation RemindLateUnits($reportIds: [ID!]!) {
    remindUnits(reportIds: $reportIds) {
      reminded
      unreachable
    }
  }
`;
