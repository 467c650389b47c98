import { O as eventStreamSerdeProvider, T as EventStreamSerde, w as init_event_streams } from "./vendor-aws.js";
init_event_streams();
export { EventStreamSerde, eventStreamSerdeProvider };
