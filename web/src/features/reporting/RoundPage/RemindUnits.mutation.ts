import { gql } from '@apollo/client';

export const RemindUnitsMutation = gql`
  mutation RemindUnits($reportIds: [ID!]!) {
    remindUnits(reportIds: $reportIds) {
      reminded
      unreachable
    }
  }
`;
