export { m as EventStreamSerde, g as eventStreamSerdeProvider } from "./vendor-aws.js";
