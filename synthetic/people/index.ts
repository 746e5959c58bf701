export { csvOfPeople, type PeopleRecord, peopleColumns, peopleRecords } from './people-records.ts'
