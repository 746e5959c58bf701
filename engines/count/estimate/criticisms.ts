/** What has been said against estimating hidden populations from lists; shown with every estimate, whatever the method. */
export const criticisms: readonly { readonly text: string; readonly source: string }[] = [
  {
    text: 'For modern slavery in the United Kingdom the method has been called unsuitable: the lists are not independent, their overlaps are few, and people differ in how likely any list is to meet them.',
    source:
      'Whitehead, Jackson, Balch and Francis (2021), On the unreliability of multiple systems estimation, Journal of Human Trafficking 7(1)',
  },
  {
    text: 'Different models that fit one table equally well can give very different totals, and the table alone cannot say which is right.',
    source:
      'Binette and Steorts (2022), On the reliability of multiple systems estimation, Journal of the Royal Statistical Society A 185(2)',
  },
  {
    text: 'In the simulations published with the stepwise method, intervals that should hold the truth in 95 of 100 cases held it in 90.',
    source: 'Chan, Silverman and Vincent (2021), Journal of the American Statistical Association 116(535), section 3.4',
  },
  {
    text: 'The statistical office of the United Kingdom states that no definitive source or suitable method exists to quantify the number of victims there.',
    source: 'Office for National Statistics, Modern slavery in the UK (2020)',
  },
  {
    text: 'Every method here assumes a closed population, one definition for all lists, correct linking, and that everyone could have been listed. Nobody who could never be on any list is in the number.',
    source:
      'International Working Group for Disease Monitoring and Forecasting (1995), American Journal of Epidemiology 142(10)',
  },
]
