import { gql } from '@apollo/client';

export const GuideMunicipalitiesQuery = gql`
  query GuideMunicipalities {
    municipalityList {
      code
      name
      shortName
      countyCode
      countyName
      population {
        inhabitants
        on
        source
      }
    }
  }
`;
