import { gql } from '@apollo/client';

export const MunicipalityListQuery = gql`
  query MunicipalityList {
    municipalityList {
      code
      name
      shortName
      countyName
      population {
        inhabitants
        on
        source
      }
      isTenant
    }
  }
`;
