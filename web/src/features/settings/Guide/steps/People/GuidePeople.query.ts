import { gql } from '@apollo/client';

export const GuidePeopleQuery = gql`
  query GuidePeople {
    peoplePage {
      people {
        id
        name
        assignments {
          roleKey
          unitName
          time
        }
      }
      vacancies {
        roleKey
      }
    }
    invitePage {
      roles {
        key
      }
    }
  }
`;
